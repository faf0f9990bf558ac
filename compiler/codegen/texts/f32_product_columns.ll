; LLVM 22.1.0, sources 30fc1ef6ab7a9b1674a520f907060fcf0a82f28c9be90fcb380609ee4447807f
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_product_columns(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.35.i = getelementptr i8, ptr %.1, i64 40
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.49.i = getelementptr i8, ptr %.1, i64 48
  %.50.i = load i64, ptr %.49.i, align 8, !noalias !0
  %.63.i = getelementptr i8, ptr %.1, i64 56
  %.64.i = load i64, ptr %.63.i, align 8, !noalias !0
  %.77.i = getelementptr i8, ptr %.1, i64 64
  %.78.i = load i64, ptr %.77.i, align 8, !noalias !0
  %.79.i = sitofp i64 %.78.i to float
  %.84.i = shl nsw i64 %.36.i, 2
  %.124.i = sub i64 %.4, %.3
  %.170.i36.not = icmp slt i64 %.124.i, 1
  br i1 %.170.i36.not, label %f32_product_columns.body.exit, label %B346.if.i.lr.ph

B346.if.i.lr.ph:                                  ; preds = %.6
  %.21.i = getelementptr i8, ptr %.1, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.234.i = load i64, ptr %.1, align 8, !noalias !0
  %.235.i = lshr i64 %.234.i, 48
  %.237.i = load ptr, ptr %.2, align 8, !noalias !0
  %.238.i = and i64 %.234.i, 281474976710655
  %.239.i = getelementptr i64, ptr %.237.i, i64 %.235.i
  %.246.i = mul i64 %.84.i, %.22.i
  %.265.i = getelementptr i8, ptr %.1, i64 16
  %.266.i = load i64, ptr %.265.i, align 8, !noalias !0
  %.267.i = lshr i64 %.266.i, 48
  %.270.i = and i64 %.266.i, 281474976710655
  %.271.i = getelementptr i64, ptr %.237.i, i64 %.267.i
  %.427306.i = lshr i64 %.22.i, 2
  %.469.not.i = icmp eq i64 %.427306.i, 0
  %0 = and i64 %.22.i, 252
  %.487.not.i = icmp ne i64 %0, 0
  %.488307.i = lshr i64 %.22.i, 8
  %.489.i = zext i1 %.487.not.i to i64
  %.490.i = add nuw nsw i64 %.488307.i, %.489.i
  %1 = shl i64 %.36.i, 4
  %.705.i = shl nsw i64 %.36.i, 3
  %.715.i = mul nsw i64 %.36.i, 12
  %.760.i = and i64 %.22.i, -4
  %.800.i = and i64 %.22.i, 3
  %.843.i20.not = icmp eq i64 %.800.i, 0
  %.903.i = insertelement <16 x float> poison, float %.79.i, i64 0
  %.904.i = shufflevector <16 x float> %.903.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.1129.i28.not = icmp slt i64 %.22.i, 1
  %.511.i15.not40 = icmp eq i64 %.490.i, 0
  %.511.i15.not = select i1 %.469.not.i, i1 true, i1 %.511.i15.not40
  br label %B346.if.i

B344.i.loopexit:                                  ; preds = %B1838.i, %B1640.i
  %.170.i = icmp sgt i64 %.114.i.037, 1
  br i1 %.170.i, label %B346.if.i, label %f32_product_columns.body.exit

B1350.i.loopexit:                                 ; preds = %B1090.if.i
  %2 = fmul <16 x float> %.692.i, %.701.i
  %3 = fmul <16 x float> %.711.i, %.721.i
  %4 = fmul <16 x float> %2, %3
  br label %B1350.i

B1350.i:                                          ; preds = %B1350.i.loopexit, %B942.if.i
  %.743.i = phi <16 x float> [ splat (float 1.000000e+00), %B942.if.i ], [ %4, %B1350.i.loopexit ]
  %.745.i = fmul <16 x float> %whole.3.2.i18, %.743.i
  %.511.i = icmp sgt i64 %.458.i.017, 1
  br i1 %.511.i, label %B942.if.i, label %B1436.i

B1436.i:                                          ; preds = %B1350.i, %B742.if.i
  %whole.3.2.i.lcssa = phi <16 x float> [ splat (float 1.000000e+00), %B742.if.i ], [ %.745.i, %B1350.i ]
  br i1 %.843.i20.not, label %B1538.i, label %B1474.if.i

B1538.i:                                          ; preds = %B1474.if.i, %B1436.i
  %whole.4.2.i.lcssa = phi <16 x float> [ %whole.3.2.i.lcssa, %B1436.i ], [ %.887.i, %B1474.if.i ]
  %.906.i = fdiv <16 x float> %whole.4.2.i.lcssa, %.904.i
  %.910.i = getelementptr i8, ptr %.281.i, i64 %7
  store <16 x float> %.906.i, ptr %.910.i, align 4, !noalias !0
  %.371.i = icmp sgt i64 %.317.i.027, 1
  br i1 %.371.i, label %B742.if.i, label %B1640.i

B1640.i:                                          ; preds = %B1538.i, %B346.if.i
  %.961.i = and i64 %.219.i, 15
  %.1004.i33.not = icmp eq i64 %.961.i, 0
  br i1 %.1004.i33.not, label %B344.i.loopexit, label %B1688.if.i.preheader

B1688.if.i.preheader:                             ; preds = %B1640.i
  %.919.i = and i64 %.219.i, -16
  br label %B1688.if.i

B1838.i:                                          ; preds = %B1752.if.i, %B1688.if.i
  %result.2.2.i.lcssa = phi float [ 1.000000e+00, %B1688.if.i ], [ %.1176.i, %B1752.if.i ]
  %.1193.i = fdiv float %result.2.2.i.lcssa, %.79.i
  %.1197.i = getelementptr i8, ptr %.281.i, i64 %10
  store float %.1193.i, ptr %.1197.i, align 4, !noalias !0
  %.1004.i = icmp samesign ugt i64 %.951.i.035, 1
  br i1 %.1004.i, label %B1688.if.i, label %B344.i.loopexit

B346.if.i:                                        ; preds = %B346.if.i.lr.ph, %B344.i.loopexit
  %.111.i.038 = phi i64 [ %.3, %B346.if.i.lr.ph ], [ %.183.i, %B344.i.loopexit ]
  %.114.i.037 = phi i64 [ %.124.i, %B346.if.i.lr.ph ], [ %.179.i, %B344.i.loopexit ]
  %.179.i = add nsw i64 %.114.i.037, -1
  %.183.i = add i64 %.111.i.038, 1
  %.209.i = udiv i64 %.111.i.038, %.64.i
  %.211.i = mul nsw i64 %.209.i, %.64.i
  %.212.i.recomposed = urem i64 %.111.i.038, %.64.i
  %.214.i = mul nsw i64 %.212.i.recomposed, %.50.i
  %.216.i = sub nsw i64 %.36.i, %.214.i
  %.219.i = tail call i64 @llvm.smin.i64(i64 %.50.i, i64 %.216.i)
  %.240.i = load ptr, ptr %.239.i, align 8, !noalias !0
  %.241.i = getelementptr i8, ptr %.240.i, i64 %.238.i
  %.248.i = mul i64 %.246.i, %.209.i
  %.249.i = shl nsw i64 %.214.i, 2
  %5 = getelementptr i8, ptr %.241.i, i64 %.248.i
  %.251.i = getelementptr i8, ptr %5, i64 %.249.i
  %.272.i = load ptr, ptr %.271.i, align 8, !noalias !0
  %.273.i = getelementptr i8, ptr %.272.i, i64 %.270.i
  %.278.i = mul nsw i64 %.209.i, %.84.i
  %6 = getelementptr i8, ptr %.273.i, i64 %.278.i
  %.281.i = getelementptr i8, ptr %6, i64 %.249.i
  %.286302.i = lshr i64 %.219.i, 4
  %.371.i25.not = icmp eq i64 %.286302.i, 0
  br i1 %.371.i25.not, label %B1640.i, label %B742.if.i

B742.if.i:                                        ; preds = %B346.if.i, %B1538.i
  %.317.i.027 = phi i64 [ %.380.i, %B1538.i ], [ %.286302.i, %B346.if.i ]
  %.314.i.026 = phi i64 [ %.384.i, %B1538.i ], [ 0, %B346.if.i ]
  %.380.i = add nsw i64 %.317.i.027, -1
  %.384.i = add nuw nsw i64 %.314.i.026, 1
  %7 = shl i64 %.314.i.026, 6
  %.416.i = getelementptr i8, ptr %.251.i, i64 %7
  br i1 %.511.i15.not, label %B1436.i, label %B942.if.i

B942.if.i:                                        ; preds = %B742.if.i, %B1350.i
  %whole.3.2.i18 = phi <16 x float> [ %.745.i, %B1350.i ], [ splat (float 1.000000e+00), %B742.if.i ]
  %.458.i.017 = phi i64 [ %.520.i, %B1350.i ], [ %.490.i, %B742.if.i ]
  %.455.i.016 = phi i64 [ %.524.i, %B1350.i ], [ 0, %B742.if.i ]
  %.520.i = add nsw i64 %.458.i.017, -1
  %.524.i = add nuw nsw i64 %.455.i.016, 64
  %.567.i = tail call i64 @llvm.smin.i64(i64 %.524.i, i64 %.427306.i)
  %.604.i = sub nsw i64 %.567.i, %.455.i.016
  %.647.i5.not = icmp slt i64 %.604.i, 1
  br i1 %.647.i5.not, label %B1350.i, label %B1090.if.i

B1090.if.i:                                       ; preds = %B942.if.i, %B1090.if.i
  %d.2.3.i11 = phi <16 x float> [ %.721.i, %B1090.if.i ], [ splat (float 1.000000e+00), %B942.if.i ]
  %c.2.3.i10 = phi <16 x float> [ %.711.i, %B1090.if.i ], [ splat (float 1.000000e+00), %B942.if.i ]
  %b.2.3.i9 = phi <16 x float> [ %.701.i, %B1090.if.i ], [ splat (float 1.000000e+00), %B942.if.i ]
  %a.2.3.i8 = phi <16 x float> [ %.692.i, %B1090.if.i ], [ splat (float 1.000000e+00), %B942.if.i ]
  %.594.i.07 = phi i64 [ %.656.i, %B1090.if.i ], [ %.604.i, %B942.if.i ]
  %.591.i.06 = phi i64 [ %.660.i, %B1090.if.i ], [ %.455.i.016, %B942.if.i ]
  %.656.i = add nsw i64 %.594.i.07, -1
  %.660.i = add nuw i64 %.591.i.06, 1
  %8 = mul i64 %1, %.591.i.06
  %.689.i = getelementptr i8, ptr %.416.i, i64 %8
  %.690.i = load <16 x float>, ptr %.689.i, align 4, !noalias !0
  %.692.i = fmul <16 x float> %a.2.3.i8, %.690.i
  %.698.i = getelementptr i8, ptr %.689.i, i64 %.84.i
  %.699.i = load <16 x float>, ptr %.698.i, align 4, !noalias !0
  %.701.i = fmul <16 x float> %b.2.3.i9, %.699.i
  %.708.i = getelementptr i8, ptr %.689.i, i64 %.705.i
  %.709.i = load <16 x float>, ptr %.708.i, align 4, !noalias !0
  %.711.i = fmul <16 x float> %c.2.3.i10, %.709.i
  %.718.i = getelementptr i8, ptr %.689.i, i64 %.715.i
  %.719.i = load <16 x float>, ptr %.718.i, align 4, !noalias !0
  %.721.i = fmul <16 x float> %d.2.3.i11, %.719.i
  %.647.i = icmp samesign ugt i64 %.594.i.07, 1
  br i1 %.647.i, label %B1090.if.i, label %B1350.i.loopexit

B1474.if.i:                                       ; preds = %B1436.i, %B1474.if.i
  %whole.4.2.i23 = phi <16 x float> [ %.887.i, %B1474.if.i ], [ %whole.3.2.i.lcssa, %B1436.i ]
  %.790.i.022 = phi i64 [ %.852.i, %B1474.if.i ], [ %.800.i, %B1436.i ]
  %.787.i.021 = phi i64 [ %.856.i, %B1474.if.i ], [ %.760.i, %B1436.i ]
  %.852.i = add nsw i64 %.790.i.022, -1
  %.856.i = add nuw nsw i64 %.787.i.021, 1
  %9 = mul nsw i64 %.787.i.021, %.84.i
  %.884.i = getelementptr i8, ptr %.416.i, i64 %9
  %.885.i = load <16 x float>, ptr %.884.i, align 4, !noalias !0
  %.887.i = fmul <16 x float> %whole.4.2.i23, %.885.i
  %.843.i = icmp sgt i64 %.790.i.022, 1
  br i1 %.843.i, label %B1474.if.i, label %B1538.i

B1688.if.i:                                       ; preds = %B1688.if.i.preheader, %B1838.i
  %.951.i.035 = phi i64 [ %.1013.i, %B1838.i ], [ %.961.i, %B1688.if.i.preheader ]
  %.948.i.034 = phi i64 [ %.1017.i, %B1838.i ], [ %.919.i, %B1688.if.i.preheader ]
  %.1013.i = add nsw i64 %.951.i.035, -1
  %.1017.i = add nuw nsw i64 %.948.i.034, 1
  %10 = shl nsw i64 %.948.i.034, 2
  %invariant.gep = getelementptr i8, ptr %.251.i, i64 %10
  br i1 %.1129.i28.not, label %B1838.i, label %B1752.if.i

B1752.if.i:                                       ; preds = %B1688.if.i, %B1752.if.i
  %result.2.2.i31 = phi float [ %.1176.i, %B1752.if.i ], [ 1.000000e+00, %B1688.if.i ]
  %.1073.i.029 = phi i64 [ %.1142.i, %B1752.if.i ], [ 0, %B1688.if.i ]
  %.1142.i = add nuw nsw i64 %.1073.i.029, 1
  %11 = mul nsw i64 %.1073.i.029, %.84.i
  %gep = getelementptr i8, ptr %invariant.gep, i64 %11
  %.1174.i = load float, ptr %gep, align 4, !noalias !0
  %.1176.i = fmul float %result.2.2.i31, %.1174.i
  %exitcond.not = icmp eq i64 %.22.i, %.1142.i
  br i1 %exitcond.not, label %B1838.i, label %B1752.if.i

f32_product_columns.body.exit:                    ; preds = %B344.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_product_columns.body: %retptr"}
!2 = distinct !{!2, !"f32_product_columns.body"}
