; LLVM 22.1.0, sources 36a812f8bd2c41618c293a0a1452ce8f097ed5c1fa87bce187482f46a742fbe7
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_weight_gradient(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.45.i = getelementptr i8, ptr %.1, i64 72
  %.46.i = load i64, ptr %.45.i, align 8, !noalias !0
  %.83.i = getelementptr i8, ptr %.1, i64 56
  %.84.i = load i64, ptr %.83.i, align 8, !noalias !0
  %.121.i = getelementptr i8, ptr %.1, i64 152
  %.122.i = load i64, ptr %.121.i, align 8, !noalias !0
  %.159.i = getelementptr i8, ptr %.1, i64 168
  %.160.i = load i64, ptr %.159.i, align 8, !noalias !0
  %.197.i = getelementptr i8, ptr %.1, i64 80
  %.198.i = load i64, ptr %.197.i, align 8, !noalias !0
  %.232.i = getelementptr i8, ptr %.1, i64 240
  %.233.i = load i64, ptr %.232.i, align 8, !noalias !0
  %.234.i = mul i64 %.233.i, %.198.i
  %.274.i = sub i64 %.4, %.3
  %.320.i46.not = icmp slt i64 %.274.i, 1
  br i1 %.320.i46.not, label %f32_weight_gradient.body.exit, label %B352.if.i.lr.ph

B352.if.i.lr.ph:                                  ; preds = %.6
  %.403.i = load i64, ptr %.1, align 8, !noalias !0
  %.404.i = lshr i64 %.403.i, 48
  %.406.i = load ptr, ptr %.2, align 8, !noalias !0
  %.407.i = and i64 %.403.i, 281474976710655
  %.408.i = getelementptr i64, ptr %.406.i, i64 %.404.i
  %.450.i = getelementptr i8, ptr %.1, i64 184
  %.451.i = load i64, ptr %.450.i, align 8, !noalias !0
  %.491.i = getelementptr i8, ptr %.1, i64 16
  %.492.i = load i64, ptr %.491.i, align 8, !noalias !0
  %.493.i = lshr i64 %.492.i, 48
  %.496.i = and i64 %.492.i, 281474976710655
  %.497.i = getelementptr i64, ptr %.406.i, i64 %.493.i
  %.537.i = getelementptr i8, ptr %.1, i64 224
  %.538.i = load i64, ptr %.537.i, align 8, !noalias !0
  %.577.i = getelementptr i8, ptr %.1, i64 64
  %.578.i = load i64, ptr %.577.i, align 8, !noalias !0
  %.620.i = getelementptr i8, ptr %.1, i64 32
  %.621.i = load i64, ptr %.620.i, align 8, !noalias !0
  %.622.i = lshr i64 %.621.i, 48
  %.625.i = and i64 %.621.i, 281474976710655
  %.626.i = getelementptr i64, ptr %.406.i, i64 %.622.i
  %.719.i31.not = icmp ult i64 %.234.i, 64
  %.803.i = getelementptr i8, ptr %.1, i64 104
  %.804.i = load i64, ptr %.803.i, align 8, !noalias !0
  %.840.i = getelementptr i8, ptr %.1, i64 120
  %.841.i = load i64, ptr %.840.i, align 8, !noalias !0
  %.876.i = getelementptr i8, ptr %.1, i64 88
  %.877.i = load i64, ptr %.876.i, align 8, !noalias !0
  %.9.i4 = add i64 %.877.i, -1
  %.915.i = getelementptr i8, ptr %.1, i64 136
  %.916.i = load i64, ptr %.915.i, align 8, !noalias !0
  %.955.i = getelementptr i8, ptr %.1, i64 48
  %.956.i = load i64, ptr %.955.i, align 8, !noalias !0
  %.1036.i43.not = icmp slt i64 %.956.i, 1
  %.1107.i = getelementptr i8, ptr %.1, i64 176
  %.1148.i = getelementptr i8, ptr %.1, i64 216
  %.1158.i = add i64 %.122.i, -1
  %.1159.i = add i64 %.1158.i, %.160.i
  %.58.i = getelementptr i8, ptr %.1, i64 112
  %.96.i = getelementptr i8, ptr %.1, i64 128
  %.134.i = getelementptr i8, ptr %.1, i64 96
  %.172.i = getelementptr i8, ptr %.1, i64 200
  %.320.i9 = getelementptr i8, ptr %.1, i64 208
  %.360.i = getelementptr i8, ptr %.1, i64 232
  %.485.i37.not = icmp slt i64 %.198.i, 1
  %.573.i = getelementptr i8, ptr %.1, i64 144
  %.608.i = getelementptr i8, ptr %.1, i64 160
  %.718.i16 = getelementptr i8, ptr %.1, i64 256
  %.927.i = getelementptr i8, ptr %.1, i64 248
  %.949.i = getelementptr i8, ptr %.2, i64 8
  %.988.i = getelementptr i8, ptr %.1, i64 192
  %0 = and i64 %.234.i, -64
  br label %B352.if.i

B350.i.loopexit:                                  ; preds = %B1470.i.loopexit, %B1112.i
  %.320.i = icmp sgt i64 %.264.i.048, 1
  br i1 %.320.i, label %B352.if.i, label %f32_weight_gradient.body.exit

B1112.i:                                          ; preds = %B1004.if.i.preheader, %B352.if.i
  %.806.i = mul nsw i64 %.804.i, %.362.i.recomposed
  %.842.i = sub i64 %.806.i, %.841.i
  %.6.i = sub i64 0, %.842.i
  %.8.i3 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.10.i5 = add i64 %.9.i4, %.8.i3
  %.11.i = udiv i64 %.10.i5, %.877.i
  %.8.i = sub nsw i64 %.916.i, %.842.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i4, %.10.i
  %.13.i = udiv i64 %.12.i, %.877.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.122.i, i64 %.13.i)
  br i1 %.1036.i43.not, label %B350.i.loopexit, label %B1470.if.i.lr.ph

B1470.if.i.lr.ph:                                 ; preds = %B1112.i
  %.1108.i = load i64, ptr %.1107.i, align 8, !noalias !0
  %.1149.i = load i64, ptr %.1148.i, align 8, !noalias !0
  %.1161.i = udiv i64 %.1159.i, %.160.i
  %spec.select30 = tail call i64 @llvm.smax.i64(i64 %.1161.i, i64 0)
  %.1241.i40.not = icmp slt i64 %.1161.i, 1
  %.886.i = icmp sgt i64 %.580.i, 0
  br label %B1470.if.i

B1470.i.loopexit:                                 ; preds = %B1860.i, %B1470.if.i
  %exitcond50.not = icmp eq i64 %.956.i, %.1049.i
  br i1 %exitcond50.not, label %B350.i.loopexit, label %B1470.if.i

B1814.i:                                          ; preds = %B1716.if.i
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !3
  %.97.i = load i64, ptr %.96.i, align 8, !noalias !3
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !3
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !3
  %.213.i = mul nsw i64 %.1283.i, %.877.i
  %.286.i = add i64 %.842.i, %.213.i
  %.321.i = load i64, ptr %.320.i9, align 8, !noalias !3
  %.322.i = mul nsw i64 %.321.i, %.286.i
  %.323.i = getelementptr i8, ptr %.1111.i, i64 %.322.i
  %.361.i10 = load i64, ptr %.360.i, align 8, !noalias !3
  %.363.i = mul nsw i64 %.361.i10, %.1283.i
  %.364.i = getelementptr i8, ptr %.1152.i, i64 %.363.i
  br i1 %.485.i37.not, label %B1860.i, label %B636.if.i.lr.ph

B636.if.i.lr.ph:                                  ; preds = %B1814.i
  %.9.i129.i = add i64 %.135.i, -1
  %.574.i = load i64, ptr %.573.i, align 8, !noalias !3
  %.609.i = load i64, ptr %.608.i, align 8, !noalias !3
  %.1043.i = sub nsw i64 %.1292.i, %.1283.i
  %.1084.i = mul nsw i64 %.173.i, %.135.i
  %.1155.i = mul nsw i64 %.321.i, %.877.i
  br label %B636.if.i

B834.i:                                           ; preds = %B636.if.i
  %.622.i14 = mul nsw i64 %.11.i.i, %.135.i
  %.624.i = add nsw i64 %.622.i14, %.530.i
  %.628.i15 = mul nsw i64 %.624.i, %.173.i
  %.630.i = getelementptr i8, ptr %.323.i, i64 %.628.i15
  %.635.i = shl nsw i64 %.11.i.i, 6
  %.637.i = getelementptr i8, ptr %.364.i, i64 %.635.i
  %.677.i = mul nsw i64 %.426.i.039, %.233.i
  %.681.i = getelementptr i8, ptr %.634.i, i64 %.677.i
  %.719.i17 = load i64, ptr %.718.i16, align 8, !noalias !3
  %.800.i34.not = icmp slt i64 %.719.i17, 1
  br i1 %.800.i34.not, label %B1966.i, label %B1098.if.i.lr.ph

B1098.if.i.lr.ph:                                 ; preds = %B834.i
  %.1046.i = sub nsw i64 %.15.i.i, %.11.i.i
  br label %B1098.if.i

B1198.i:                                          ; preds = %B1198.i.preheader, %B1198.i
  %block.2.2.i = phi i64 [ %.1280.i21, %B1198.i ], [ 0, %B1198.i.preheader ]
  %.893.i = sub nsw i64 %.582.i, %block.2.2.i
  %.929.not.i = icmp slt i64 %.893.i, %.928.i
  %..i = zext i1 %.929.not.i to i64
  %.946.i = getelementptr i64, ptr %2, i64 %..i
  %.947.i = load i64, ptr %.946.i, align 8, !noalias !3
  %.948.i = icmp slt i64 %.947.i, 0
  %.951.i = tail call i64 @llvm.smax.i64(i64 %.947.i, i64 0)
  %.952.i = getelementptr i64, ptr %.950.i, i64 %.951.i
  %.953.i = load i64, ptr %.952.i, align 8, !noalias !3
  %.954.i = select i1 %.948.i, i64 0, i64 %.953.i
  %.1030.i = mul nsw i64 %block.2.2.i, %.538.i
  %.1032.i = getelementptr i8, ptr %.637.i, i64 %.1030.i
  %.1037.i = shl nsw i64 %block.2.2.i, 6
  %.1040.i = getelementptr i8, ptr %3, i64 %.1037.i
  %.1226.i = inttoptr i64 %.954.i to ptr
  tail call void %.1226.i(ptr %.993.i, ptr %.1032.i, ptr %.1040.i, i64 %.1043.i, i64 %.1046.i, i64 %.989.i, i64 %.1084.i, i64 %.1155.i, i64 %.361.i10, i64 %.538.i) #0, !noalias !3
  %spec.select29 = select i1 %.929.not.i, i64 1, i64 %.928.i
  %.1280.i21 = add nsw i64 %spec.select29, %block.2.2.i
  %.1288.i = icmp slt i64 %.1280.i21, %.582.i
  br i1 %.1288.i, label %B1198.i, label %B1962.i

B1962.i:                                          ; preds = %B1198.i, %B1098.if.i
  %exitcond.not = icmp eq i64 %.813.i, %.719.i17
  br i1 %exitcond.not, label %B1966.i, label %B1098.if.i

B1966.i:                                          ; preds = %B1962.i, %B834.i, %B636.if.i
  %exitcond49.not = icmp eq i64 %.198.i, %.498.i13
  br i1 %exitcond49.not, label %B1860.i, label %B636.if.i

B636.if.i:                                        ; preds = %B636.if.i.lr.ph, %B1966.i
  %.426.i.039 = phi i64 [ 0, %B636.if.i.lr.ph ], [ %.498.i13, %B1966.i ]
  %.498.i13 = add nuw nsw i64 %.426.i.039, 1
  %.528.i = mul nsw i64 %.426.i.039, %.59.i
  %.530.i = sub nsw i64 %.528.i, %.97.i
  %.6.i.i = sub i64 0, %.530.i
  %.8.i128.i = tail call i64 @llvm.smax.i64(i64 %.6.i.i, i64 0)
  %.10.i130.i = add i64 %.9.i129.i, %.8.i128.i
  %.11.i.i = udiv i64 %.10.i130.i, %.135.i
  %.8.i.i = sub nsw i64 %.574.i, %.530.i
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.9.i129.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.135.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.609.i, i64 %.13.i.i)
  %.618.i = icmp slt i64 %.11.i.i, %.15.i.i
  br i1 %.618.i, label %B834.i, label %B1966.i

B1098.if.i:                                       ; preds = %B1098.if.i.lr.ph, %B1962.i
  %.743.i.036 = phi i64 [ 0, %B1098.if.i.lr.ph ], [ %.813.i, %B1962.i ]
  %.813.i = add nuw nsw i64 %.743.i.036, 1
  br i1 %.886.i, label %B1198.i.preheader, label %B1962.i

B1198.i.preheader:                                ; preds = %B1098.if.i
  %.idx = mul i64 %.743.i.036, 24
  %1 = getelementptr i8, ptr %.1, i64 %.idx
  %.877.i19 = getelementptr i8, ptr %1, i64 264
  %.878.i = load i64, ptr %.877.i19, align 8, !noalias !3
  %.928.i = load i64, ptr %.927.i, align 8, !noalias !3
  %2 = getelementptr i8, ptr %1, i64 272
  %.950.i = load ptr, ptr %.949.i, align 8, !noalias !3
  %.989.i = load i64, ptr %.988.i, align 8, !noalias !3
  %.991.i = mul nsw i64 %.989.i, %.878.i
  %.993.i = getelementptr i8, ptr %.630.i, i64 %.991.i
  %.1035.i20 = shl nsw i64 %.878.i, 7
  %3 = getelementptr i8, ptr %.681.i, i64 %.1035.i20
  br label %B1198.i

B1860.i:                                          ; preds = %B1966.i, %B1814.i, %B1716.if.i
  %.1241.i = icmp sgt i64 %.1188.i.042, 1
  br i1 %.1241.i, label %B1716.if.i, label %B1470.i.loopexit

B352.if.i:                                        ; preds = %B352.if.i.lr.ph, %B350.i.loopexit
  %.264.i.048 = phi i64 [ %.274.i, %B352.if.i.lr.ph ], [ %.329.i, %B350.i.loopexit ]
  %.261.i.047 = phi i64 [ %.3, %B352.if.i.lr.ph ], [ %.333.i, %B350.i.loopexit ]
  %.329.i = add nsw i64 %.264.i.048, -1
  %.333.i = add i64 %.261.i.047, 1
  %.359.i = udiv i64 %.261.i.047, %.46.i
  %.361.i = mul nsw i64 %.359.i, %.46.i
  %.362.i.recomposed = urem i64 %.261.i.047, %.46.i
  %.367.i = udiv i64 %.359.i, %.84.i
  %.409.i = load ptr, ptr %.408.i, align 8, !noalias !0
  %.410.i = getelementptr i8, ptr %.409.i, i64 %.407.i
  %.415.i = mul nsw i64 %.367.i, %.84.i
  %.416.i.recomposed = urem i64 %.359.i, %.84.i
  %.452.i = mul nsw i64 %.451.i, %.416.i.recomposed
  %.453.i = getelementptr i8, ptr %.410.i, i64 %.452.i
  %.498.i = load ptr, ptr %.497.i, align 8, !noalias !0
  %.499.i = getelementptr i8, ptr %.498.i, i64 %.496.i
  %.503.i = shl nsw i64 %.367.i, 1
  %.539.i = mul nsw i64 %.538.i, %.503.i
  %.540.i = getelementptr i8, ptr %.499.i, i64 %.539.i
  %.580.i = sub nsw i64 %.578.i, %.503.i
  %.582.i = tail call i64 @llvm.smin.i64(i64 %.580.i, i64 2)
  %.627.i = load ptr, ptr %.626.i, align 8, !noalias !0
  %.628.i = getelementptr i8, ptr %.627.i, i64 %.625.i
  %.633.i = mul i64 %.261.i.047, %.234.i
  %.634.i = getelementptr i8, ptr %.628.i, i64 %.633.i
  br i1 %.719.i31.not, label %B1112.i, label %B1004.if.i.preheader

B1004.if.i.preheader:                             ; preds = %B352.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.634.i, i8 0, i64 %0, i1 false), !noalias !0
  br label %B1112.i

B1470.if.i:                                       ; preds = %B1470.if.i.lr.ph, %B1470.i.loopexit
  %.980.i.044 = phi i64 [ 0, %B1470.if.i.lr.ph ], [ %.1049.i, %B1470.i.loopexit ]
  %.1049.i = add nuw nsw i64 %.980.i.044, 1
  %.1109.i = mul nsw i64 %.1108.i, %.980.i.044
  %.1111.i = getelementptr i8, ptr %.453.i, i64 %.1109.i
  %.1150.i = mul nsw i64 %.1149.i, %.980.i.044
  %.1152.i = getelementptr i8, ptr %.540.i, i64 %.1150.i
  br i1 %.1241.i40.not, label %B1470.i.loopexit, label %B1716.if.i

B1716.if.i:                                       ; preds = %B1470.if.i, %B1860.i
  %.1188.i.042 = phi i64 [ %.1250.i, %B1860.i ], [ %spec.select30, %B1470.if.i ]
  %.1185.i.041 = phi i64 [ %.1254.i, %B1860.i ], [ 0, %B1470.if.i ]
  %.1250.i = add nsw i64 %.1188.i.042, -1
  %.1254.i = add nuw nsw i64 %.1185.i.041, 1
  %.1280.i = mul nsw i64 %.1185.i.041, %.160.i
  %.1283.i = tail call i64 @llvm.smax.i64(i64 %.1280.i, i64 %.11.i)
  %.1289.i = mul nsw i64 %.1254.i, %.160.i
  %.1292.i = tail call i64 @llvm.smin.i64(i64 %.1289.i, i64 %.15.i)
  %.1298.i = icmp slt i64 %.1283.i, %.1292.i
  br i1 %.1298.i, label %B1814.i, label %B1860.i

f32_weight_gradient.body.exit:                    ; preds = %B350.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_weight_gradient.body: %retptr"}
!2 = distinct !{!2, !"f32_weight_gradient.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_weight_gradient_band.body: %retptr"}
!5 = distinct !{!5, !"f32_weight_gradient_band.body"}
