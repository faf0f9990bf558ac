; LLVM 22.1.0, sources 7261cdaa373e369a124d6f4d0423b5f2758d3536a4ec1416613e50a77d0fdf40
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree nounwind
define void @f32_interleave_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.22.i = getelementptr i8, ptr %.1, i64 16
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !0
  %.37.i = getelementptr i8, ptr %.1, i64 24
  %.38.i = load i64, ptr %.37.i, align 8, !noalias !0
  %.52.i = getelementptr i8, ptr %.1, i64 32
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !0
  %.67.i = getelementptr i8, ptr %.1, i64 40
  %.68.i = load i64, ptr %.67.i, align 8, !noalias !0
  %.82.i = getelementptr i8, ptr %.1, i64 48
  %.83.i = load i64, ptr %.82.i, align 8, !noalias !0
  %.97.i = getelementptr i8, ptr %.1, i64 56
  %.98.i = load i64, ptr %.97.i, align 8, !noalias !0
  %.142.i = sub i64 %.4, %.3
  %.188.i18.not = icmp slt i64 %.142.i, 1
  br i1 %.188.i18.not, label %.6.endif, label %B400.if.i.lr.ph

B400.if.i.lr.ph:                                  ; preds = %.6
  %.276.i = load i64, ptr %.1, align 8, !noalias !0
  %.277.i = lshr i64 %.276.i, 48
  %.279.i = load ptr, ptr %.2, align 8, !noalias !0
  %.280.i = and i64 %.276.i, 281474976710655
  %.281.i = getelementptr i64, ptr %.279.i, i64 %.277.i
  %.288.i = shl i64 %.53.i, 2
  %.374.i15.not = icmp slt i64 %.98.i, 1
  %.662.i = icmp eq i64 %.98.i, 0
  %.660.i = icmp sgt i64 %.98.i, 0
  br label %B400.if.i

B398.i.loopexit:                                  ; preds = %B1192.i, %B400.if.i
  %.188.i = icmp sgt i64 %.132.i.020, 1
  br i1 %.188.i, label %B400.if.i, label %.6.endif

B1108.i:                                          ; preds = %B728.if.i
  %.613.i = icmp eq i64 %.434.i, 0
  br i1 %.613.i, label %B1120.i, label %B1192.i

B1120.i:                                          ; preds = %B1108.i
  %.658.i = sub i64 %.53.i, %.318.i.016
  %.659.i = icmp sgt i64 %.658.i, 0
  br i1 %.662.i, label %.6.if, label %B1120.endif.i, !prof !4

B1192.i:                                          ; preds = %B1032.if.i, %B1154.if.i, %B1120.endif.i, %B1120.endif.endif.i, %B1108.i
  %exitcond21.not = icmp eq i64 %.98.i, %.387.i
  br i1 %exitcond21.not, label %B398.i.loopexit, label %B728.if.i

B400.if.i:                                        ; preds = %B400.if.i.lr.ph, %B398.i.loopexit
  %.132.i.020 = phi i64 [ %.142.i, %B400.if.i.lr.ph ], [ %.197.i, %B398.i.loopexit ]
  %.129.i.019 = phi i64 [ %.3, %B400.if.i.lr.ph ], [ %.201.i, %B398.i.loopexit ]
  %.197.i = add nsw i64 %.132.i.020, -1
  %.201.i = add i64 %.129.i.019, 1
  %.227.i = udiv i64 %.129.i.019, %.38.i
  %.229.i = mul nsw i64 %.227.i, %.38.i
  %.230.i.recomposed = urem i64 %.129.i.019, %.38.i
  %.232.i = udiv i64 %.227.i, %.23.i
  %.238.i = mul nsw i64 %.232.i, %.23.i
  %.239.i.recomposed = urem i64 %.227.i, %.23.i
  %.241.i = udiv i64 %.239.i.recomposed, %.68.i
  %.246.i = udiv i64 %.230.i.recomposed, %.83.i
  %.282.i = load ptr, ptr %.281.i, align 8, !noalias !0
  %.283.i = getelementptr i8, ptr %.282.i, i64 %.280.i
  %.289.i = mul i64 %.288.i, %.129.i.019
  %.290.i = getelementptr i8, ptr %.283.i, i64 %.289.i
  br i1 %.374.i15.not, label %B398.i.loopexit, label %B728.if.i.lr.ph

B728.if.i.lr.ph:                                  ; preds = %B400.if.i
  %.252.i.neg = mul i64 %.241.i, %.68.i
  %reass.add7 = add i64 %.252.i.neg, %.246.i
  %reass.add = sub i64 %.239.i.recomposed, %reass.add7
  %reass.mul = mul i64 %reass.add, %.83.i
  %.260.i = add i64 %reass.mul, %.230.i.recomposed
  %.426.i = mul nsw i64 %.260.i, %.98.i
  br label %B728.if.i

B728.if.i:                                        ; preds = %B728.if.i.lr.ph, %B1192.i
  %.318.i.016 = phi i64 [ 0, %B728.if.i.lr.ph ], [ %.387.i, %B1192.i ]
  %.387.i = add nuw nsw i64 %.318.i.016, 1
  %.428.i = add nsw i64 %.318.i.016, %.426.i
  %.idx = mul i64 %.428.i, 40
  %0 = getelementptr i8, ptr %.1, i64 %.idx
  %.433.i = getelementptr i8, ptr %0, i64 96
  %.434.i = load i64, ptr %.433.i, align 8, !noalias !0
  %.440.i = getelementptr i8, ptr %0, i64 88
  %.441.i = load i64, ptr %.440.i, align 8, !noalias !0
  %.444.i = getelementptr i8, ptr %0, i64 80
  %.445.i = load i64, ptr %.444.i, align 8, !noalias !0
  %.447.i = mul nsw i64 %.445.i, %.232.i
  %.449.i = add nsw i64 %.447.i, %.241.i
  %.450.i = mul nsw i64 %.449.i, %.441.i
  %.452.i = add nsw i64 %.450.i, %.246.i
  %.455.i = getelementptr i8, ptr %0, i64 64
  %.456.i = load i64, ptr %.455.i, align 8, !noalias !0
  %.457.i = lshr i64 %.456.i, 48
  %.460.i = and i64 %.456.i, 281474976710655
  %.461.i = getelementptr i64, ptr %.279.i, i64 %.457.i
  %.462.i = load ptr, ptr %.461.i, align 8, !noalias !0
  %.463.i = getelementptr i8, ptr %.462.i, i64 %.460.i
  %.468.i = shl i64 %.434.i, 2
  %.469.i = mul i64 %.468.i, %.452.i
  %.470.i = getelementptr i8, ptr %.463.i, i64 %.469.i
  %.554.i9.not = icmp slt i64 %.434.i, 1
  br i1 %.554.i9.not, label %B1108.i, label %B1032.if.i

B1032.if.i:                                       ; preds = %B728.if.i, %B1032.if.i
  %.498.i.010 = phi i64 [ %.567.i, %B1032.if.i ], [ 0, %B728.if.i ]
  %.567.i = add nuw nsw i64 %.498.i.010, 1
  %.593.i = mul nuw nsw i64 %.498.i.010, %.98.i
  %.595.i = add nuw nsw i64 %.593.i, %.318.i.016
  %.596.i = shl nsw i64 %.595.i, 2
  %.597.i = shl nsw i64 %.498.i.010, 2
  %.599.i = getelementptr i8, ptr %.470.i, i64 %.597.i
  %.600.i = load float, ptr %.599.i, align 4, !noalias !0
  %.602.i = getelementptr i8, ptr %.290.i, i64 %.596.i
  store float %.600.i, ptr %.602.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.434.i, %.567.i
  br i1 %exitcond.not, label %B1192.i, label %B1032.if.i

B1120.endif.i:                                    ; preds = %B1120.i
  %.661.i = xor i1 %.660.i, %.659.i
  br i1 %.661.i, label %B1192.i, label %B1120.endif.endif.i

B1120.endif.endif.i:                              ; preds = %B1120.endif.i
  %.674.i = srem i64 %.658.i, %.98.i
  %.675.i = sub nsw i64 0, %.674.i
  %.676.i = select i1 %.659.i, i64 %.674.i, i64 %.675.i
  %.677.i = icmp sgt i64 %.676.i, 0
  %.678.i = sdiv i64 %.658.i, %.98.i
  %.679.i = zext i1 %.677.i to i64
  %.680.i = add i64 %.678.i, %.679.i
  %.701.i12 = icmp sgt i64 %.680.i, 0
  br i1 %.701.i12, label %B1154.if.i, label %B1192.i

B1154.if.i:                                       ; preds = %B1120.endif.endif.i, %B1154.if.i
  %.648.i.014 = phi i64 [ %.710.i, %B1154.if.i ], [ %.680.i, %B1120.endif.endif.i ]
  %.645.i.013 = phi i64 [ %.714.i, %B1154.if.i ], [ %.318.i.016, %B1120.endif.endif.i ]
  %.710.i = add nsw i64 %.648.i.014, -1
  %.714.i = add i64 %.645.i.013, %.98.i
  %1 = shl nsw i64 %.645.i.013, 2
  %.742.i = getelementptr i8, ptr %.290.i, i64 %1
  store float 0.000000e+00, ptr %.742.i, align 4, !noalias !0
  %.701.i = icmp samesign ugt i64 %.648.i.014, 1
  br i1 %.701.i, label %B1154.if.i, label %B1192.i

.6.if:                                            ; preds = %B1120.i
  tail call void @abort()
  unreachable

.6.endif:                                         ; preds = %B398.i.loopexit, %.6
  ret void
}

; Function Attrs: cold nofree noreturn nounwind
declare void @abort() local_unnamed_addr #1

attributes #0 = { nofree nounwind }
attributes #1 = { cold nofree noreturn nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"f32_interleave_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_interleave_dense.body"}
!3 = distinct !{!3, !2, !"f32_interleave_dense.body: %excinfo"}
!4 = !{!"branch_weights", i32 1, i32 99}
