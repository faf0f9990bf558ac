; LLVM 22.1.0, sources 5f97b73954604746a0d64c444bba48c8b3cba60a573fa5f08200160d6086543f
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_softmax_columns(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.37.i = getelementptr i8, ptr %.1, i64 40
  %.38.i = load i64, ptr %.37.i, align 8, !noalias !0
  %.43.i = shl nsw i64 %.38.i, 2
  %.48.i = getelementptr i8, ptr %.2, i64 16
  %.49.i = load ptr, ptr %.48.i, align 8, !noalias !0
  %.91.i = sub i64 %.4, %.3
  %.137.i19.not = icmp slt i64 %.91.i, 1
  br i1 %.137.i19.not, label %f32_softmax_columns.body.exit, label %B192.if.i.lr.ph

B192.if.i.lr.ph:                                  ; preds = %.6
  %.22.i = getelementptr i8, ptr %.1, i64 32
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !0
  %0 = mul i64 %.43.i, %.23.i
  %.187.i = load i64, ptr %.1, align 8, !noalias !0
  %.188.i = lshr i64 %.187.i, 48
  %.190.i = load ptr, ptr %.2, align 8, !noalias !0
  %.191.i = and i64 %.187.i, 281474976710655
  %.192.i = getelementptr i64, ptr %.190.i, i64 %.188.i
  %.217.i = getelementptr i8, ptr %.1, i64 16
  %.218.i = load i64, ptr %.217.i, align 8, !noalias !0
  %.219.i = lshr i64 %.218.i, 48
  %.222.i = and i64 %.218.i, 281474976710655
  %.223.i = getelementptr i64, ptr %.190.i, i64 %.219.i
  %storemerge261.i = tail call i64 @llvm.smax.i64(i64 %.38.i, i64 0)
  %.317.i1.not = icmp slt i64 %.38.i, 1
  %.447.i4.not = icmp slt i64 %.23.i, 1
  %.500.i = getelementptr i8, ptr %.1, i64 48
  %.503.i = getelementptr i8, ptr %.2, i64 8
  %.660.i = getelementptr i8, ptr %.1, i64 56
  %.946.i = getelementptr i8, ptr %.1, i64 64
  %.1102.i = getelementptr i8, ptr %.1, i64 72
  %1 = shl nuw i64 %storemerge261.i, 2
  br label %B192.if.i

B190.i.loopexit:                                  ; preds = %B1162.if.i, %B992.i.preheader
  %.137.i = icmp samesign ugt i64 %.81.i.020, 1
  br i1 %.137.i, label %B192.if.i, label %f32_softmax_columns.body.exit

B498.i:                                           ; preds = %B414.if.i, %B192.if.i
  br i1 %.447.i4.not, label %B906.i.preheader, label %B528.if.i.lr.ph

B528.if.i.lr.ph:                                  ; preds = %B498.i
  %.501.i = load i64, ptr %.500.i, align 8, !noalias !0
  %.502.i = icmp slt i64 %.501.i, 0
  %.504.i = load ptr, ptr %.503.i, align 8, !noalias !0
  %.505.i = tail call i64 @llvm.smax.i64(i64 %.501.i, i64 0)
  %.506.i = getelementptr i64, ptr %.504.i, i64 %.505.i
  br label %B528.if.i

B698.if.i.lr.ph:                                  ; preds = %B528.if.i
  %.661.i = load i64, ptr %.660.i, align 8, !noalias !0
  %.662.i = icmp slt i64 %.661.i, 0
  %.664.i = load ptr, ptr %.503.i, align 8, !noalias !0
  %.665.i = tail call i64 @llvm.smax.i64(i64 %.661.i, i64 0)
  %.666.i = getelementptr i64, ptr %.664.i, i64 %.665.i
  br label %B698.if.i

B906.i.preheader:                                 ; preds = %B698.if.i, %B498.i
  br i1 %.317.i1.not, label %B992.i.preheader, label %B906.if.i.preheader

B906.if.i.preheader:                              ; preds = %B906.i.preheader
  tail call void @llvm.memset.p0.i64(ptr align 4 %.49.i, i8 0, i64 %1, i1 false), !noalias !0
  br label %B992.i.preheader

B992.i.preheader:                                 ; preds = %B906.if.i.preheader, %B906.i.preheader
  br i1 %.447.i4.not, label %B190.i.loopexit, label %B992.if.i.lr.ph

B992.if.i.lr.ph:                                  ; preds = %B992.i.preheader
  %.947.i = load i64, ptr %.946.i, align 8, !noalias !0
  %.948.i = icmp slt i64 %.947.i, 0
  %.950.i = load ptr, ptr %.503.i, align 8, !noalias !0
  %.951.i = tail call i64 @llvm.smax.i64(i64 %.947.i, i64 0)
  %.952.i = getelementptr i64, ptr %.950.i, i64 %.951.i
  br label %B992.if.i

B1162.if.i.lr.ph:                                 ; preds = %B992.if.i
  %.1103.i = load i64, ptr %.1102.i, align 8, !noalias !0
  %.1104.i = icmp slt i64 %.1103.i, 0
  %.1106.i = load ptr, ptr %.503.i, align 8, !noalias !0
  %.1107.i = tail call i64 @llvm.smax.i64(i64 %.1103.i, i64 0)
  %.1108.i = getelementptr i64, ptr %.1106.i, i64 %.1107.i
  br label %B1162.if.i

B192.if.i:                                        ; preds = %B192.if.i.lr.ph, %B190.i.loopexit
  %.78.i.021 = phi i64 [ %.3, %B192.if.i.lr.ph ], [ %.150.i, %B190.i.loopexit ]
  %.81.i.020 = phi i64 [ %.91.i, %B192.if.i.lr.ph ], [ %.146.i, %B190.i.loopexit ]
  %.146.i = add nsw i64 %.81.i.020, -1
  %.150.i = add i64 %.78.i.021, 1
  %2 = mul i64 %0, %.78.i.021
  %.193.i = load ptr, ptr %.192.i, align 8, !noalias !0
  %.194.i = getelementptr i8, ptr %.193.i, i64 %.191.i
  %.202.i = getelementptr i8, ptr %.194.i, i64 %2
  %.224.i = load ptr, ptr %.223.i, align 8, !noalias !0
  %.225.i = getelementptr i8, ptr %.224.i, i64 %.222.i
  %.233.i = getelementptr i8, ptr %.225.i, i64 %2
  br i1 %.317.i1.not, label %B498.i, label %B414.if.i

B414.if.i:                                        ; preds = %B192.if.i, %B414.if.i
  %.261.i.02 = phi i64 [ %.330.i, %B414.if.i ], [ 0, %B192.if.i ]
  %.330.i = add nuw nsw i64 %.261.i.02, 1
  %3 = shl nsw i64 %.261.i.02, 2
  %.359.i = getelementptr i8, ptr %.49.i, i64 %3
  store float 0xFFF0000000000000, ptr %.359.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.38.i, %.330.i
  br i1 %exitcond.not, label %B498.i, label %B414.if.i

B528.if.i:                                        ; preds = %B528.if.i.lr.ph, %B528.if.i
  %.391.i.05 = phi i64 [ 0, %B528.if.i.lr.ph ], [ %.460.i, %B528.if.i ]
  %.460.i = add nuw nsw i64 %.391.i.05, 1
  %4 = mul nsw i64 %.391.i.05, %.43.i
  %.488.i = getelementptr i8, ptr %.202.i, i64 %4
  %.507.i = load i64, ptr %.506.i, align 8, !noalias !0
  %.508.i = select i1 %.502.i, i64 0, i64 %.507.i
  %.516.i = inttoptr i64 %.508.i to ptr
  tail call void %.516.i(ptr %.49.i, ptr %.49.i, ptr %.488.i, ptr %.49.i, ptr %.49.i, ptr %.49.i, ptr %.49.i, i64 %.38.i) #0, !noalias !0
  %exitcond22.not = icmp eq i64 %.23.i, %.460.i
  br i1 %exitcond22.not, label %B698.if.i.lr.ph, label %B528.if.i

B698.if.i:                                        ; preds = %B698.if.i.lr.ph, %B698.if.i
  %.547.i.08 = phi i64 [ 0, %B698.if.i.lr.ph ], [ %.616.i, %B698.if.i ]
  %.616.i = add nuw nsw i64 %.547.i.08, 1
  %5 = mul nsw i64 %.547.i.08, %.43.i
  %.644.i = getelementptr i8, ptr %.233.i, i64 %5
  %.648.i = getelementptr i8, ptr %.202.i, i64 %5
  %.667.i = load i64, ptr %.666.i, align 8, !noalias !0
  %.668.i = select i1 %.662.i, i64 0, i64 %.667.i
  %.675.i = inttoptr i64 %.668.i to ptr
  tail call void %.675.i(ptr %.644.i, ptr %.648.i, ptr %.49.i, ptr %.49.i, ptr %.49.i, ptr %.49.i, ptr %.49.i, i64 %.38.i) #0, !noalias !0
  %exitcond23.not = icmp eq i64 %.23.i, %.616.i
  br i1 %exitcond23.not, label %B906.i.preheader, label %B698.if.i

B992.if.i:                                        ; preds = %B992.if.i.lr.ph, %B992.if.i
  %.837.i.014 = phi i64 [ 0, %B992.if.i.lr.ph ], [ %.906.i, %B992.if.i ]
  %.906.i = add nuw nsw i64 %.837.i.014, 1
  %6 = mul nsw i64 %.837.i.014, %.43.i
  %.934.i = getelementptr i8, ptr %.233.i, i64 %6
  %.953.i = load i64, ptr %.952.i, align 8, !noalias !0
  %.954.i = select i1 %.948.i, i64 0, i64 %.953.i
  %.962.i = inttoptr i64 %.954.i to ptr
  tail call void %.962.i(ptr %.49.i, ptr %.49.i, ptr %.934.i, ptr %.49.i, ptr %.49.i, ptr %.49.i, ptr %.49.i, i64 %.38.i) #0, !noalias !0
  %exitcond24.not = icmp eq i64 %.23.i, %.906.i
  br i1 %exitcond24.not, label %B1162.if.i.lr.ph, label %B992.if.i

B1162.if.i:                                       ; preds = %B1162.if.i.lr.ph, %B1162.if.i
  %.993.i.017 = phi i64 [ 0, %B1162.if.i.lr.ph ], [ %.1062.i, %B1162.if.i ]
  %.1062.i = add nuw nsw i64 %.993.i.017, 1
  %7 = mul nsw i64 %.993.i.017, %.43.i
  %.1090.i = getelementptr i8, ptr %.233.i, i64 %7
  %.1109.i = load i64, ptr %.1108.i, align 8, !noalias !0
  %.1110.i = select i1 %.1104.i, i64 0, i64 %.1109.i
  %.1117.i = inttoptr i64 %.1110.i to ptr
  tail call void %.1117.i(ptr %.1090.i, ptr %.1090.i, ptr %.49.i, ptr %.49.i, ptr %.49.i, ptr %.49.i, ptr %.49.i, i64 %.38.i) #0, !noalias !0
  %exitcond25.not = icmp eq i64 %.23.i, %.1062.i
  br i1 %exitcond25.not, label %B190.i.loopexit, label %B1162.if.i

f32_softmax_columns.body.exit:                    ; preds = %B190.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_softmax_columns.body: %retptr"}
!2 = distinct !{!2, !"f32_softmax_columns.body"}
